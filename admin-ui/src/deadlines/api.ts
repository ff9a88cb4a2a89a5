import { http } from '../backend/http';
import type { ClockChoice, DeadlineAnswer, DeadlineQuestion } from './types';

export const deadlineApi = {
  clocks: (signal: AbortSignal) => http<ClockChoice[]>('/api/deadlines/clocks', { signal }),
  calculate: (question: DeadlineQuestion) =>
    http<DeadlineAnswer>('/api/deadlines/calculate', { method: 'POST', json: question }),
};
