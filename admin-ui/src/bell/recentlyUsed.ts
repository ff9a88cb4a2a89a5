const IDLE_AFTER_MS = 10 * 60_000;

let last = Date.now();
const note = () => {
  last = Date.now();
};
for (const input of ['pointerdown', 'keydown']) window.addEventListener(input, note, true);

/** Whether anybody has clicked or typed in the last minutes. */
export const recentlyUsed = () => Date.now() - last < IDLE_AFTER_MS;
