import type { Diagram } from './types';
import type { Services } from './canvas';

/** Below it nobody reads the names of the steps. */
const LEGIBLE = 0.55;
const READING = 0.8;
/** The viewer's own fit leaves no margin. */
const MARGIN = 0.94;

/** The whole diagram if it can be read; otherwise, as on a phone, legible and around the present step, or the last one. */
export function fit({ canvas, elementRegistry }: Services, activities: Diagram['activities']) {
  const whole = canvas.zoom('fit-viewport', 'auto');
  if (whole >= LEGIBLE) {
    canvas.zoom(Math.min(1, whole * MARGIN), 'auto');
    return;
  }
  canvas.zoom(READING, 'auto');
  const step = innermost(elementRegistry, present(activities));
  if (step) centre(canvas, step);
}

function present(activities: Diagram['activities']) {
  const current = activities.filter(({ state }) => state === 'CURRENT');
  return current.length > 0 ? current : activities.slice(-1);
}

/** A step, not the part of the diagram around it. */
const innermost = (registry: Services['elementRegistry'], among: Diagram['activities']) =>
  among
    .map(({ id }) => registry.get(id))
    .filter((element) => element !== undefined)
    .sort((one, other) => one.width * one.height - other.width * other.height)
    .at(0);

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
