import { HttpError } from 'ra-core';

/** RFC 9457, with the members that Huimin adds. */
export interface Problem {
  title?: string;
  detail?: string;
  status?: number;
  code?: string;
  errors?: Record<string, string>;
  holder?: string;
}

/** What an error says of itself; an error that never reached the server has status 0. */
export const problemOf = (error: unknown): Problem & { status: number } =>
  error instanceof HttpError
    ? { ...(error.body as Problem | null), status: error.status as number, detail: error.message }
    : { status: 0, detail: String(error) };

export const isProblem = (error: unknown, status: number) => problemOf(error).status === status;
