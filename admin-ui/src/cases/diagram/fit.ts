import type { Services } from './canvas';

/** Below it nobody reads the names of the steps. */
const LEGIBLE = 0.55;
const READING = 0.8;
/** The viewer's own fit leaves no margin. */
const MARGIN = 0.94;

/** The whole diagram if it can be read; otherwise, as on a phone, legible and around the present step. */
export function fit({ canvas, elementRegistry }: Services, present: string | undefined) {
  const whole = canvas.zoom('fit-viewport', 'auto');
  if (whole >= LEGIBLE) {
    canvas.zoom(Math.min(1, whole * MARGIN), 'auto');
    return;
  }
  canvas.zoom(READING, 'auto');
  const step = present && elementRegistry.get(present);
  if (step) centre(canvas, step);
}

function centre(
  canvas: Services['canvas'],
  step: ReturnType<Services['elementRegistry']['get']> & object,
) {
  const view = canvas.viewbox();
  canvas.viewbox({
    width: view.width,
    height: view.height,
    x: step.x + step.width / 2 - view.width / 2,
    y: step.y + step.height / 2 - view.height / 2,
  });
}
