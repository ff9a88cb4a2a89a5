interface Upload {
  path: string;
  headers: Headers;
  body: FormData;
  signal?: AbortSignal | null;
  onProgress: (fraction: number) => void;
}

/** As `fetch`, which cannot tell how far it has come. */
export function upload({ path, headers, body, signal, onProgress }: Upload): Promise<Response> {
  return new Promise((give, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    headers.forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => give(answerOf(request));
    request.onerror = () => fail(new TypeError('Failed to send'));
    request.onabort = () => fail(new DOMException('Given up', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

const answerOf = (request: XMLHttpRequest) =>
  new Response(request.responseText, {
    status: request.status,
    headers: { 'content-type': request.getResponseHeader('content-type') ?? '' },
  });
