import type { Diagram, DiagramActivity } from './types';
import type { Services } from './canvas';

const MARKER = { DONE: 'hm-done', CURRENT: 'hm-current', CANCELLED: 'hm-cancelled' };
const TAKEN = 'hm-taken';
const BADGE = 'time-spent';

/** Words for the time that a case spent at a step. */
export type TimeSpent = (activity: DiagramActivity) => string;

/** A sub-process that is open holds other steps: to colour it would colour them all. */
const isStep = (type: string) => /Task$|CallActivity$/.test(type);

/** Draws what the case did, and returns what takes it away again. */
export function mark(
  { canvas, overlays, elementRegistry }: Services,
  { activities, flows }: Diagram,
  words: TimeSpent,
): () => void {
  const known = activities.filter(({ id }) => {
    const element = elementRegistry.get(id);
    return element && !element.type.endsWith('SubProcess');
  });
  const markers = [
    ...flows.filter((id) => elementRegistry.get(id)).map((id) => [id, TAKEN] as const),
    ...known.map(({ id, state }) => [id, MARKER[state]] as const),
  ];
  markers.forEach(([id, marker]) => canvas.addMarker(id, marker));
  known
    .filter(({ id }) => isStep(elementRegistry.get(id)?.type ?? ''))
    .forEach((activity) => overlays.add(activity.id, BADGE, badge(activity, words)));
  return () => {
    markers.forEach(([id, marker]) => canvas.removeMarker(id, marker));
    overlays.remove({ type: BADGE });
  };
}

function badge(activity: DiagramActivity, words: TimeSpent) {
  const html = document.createElement('div');
  html.className = `hm-badge ${MARKER[activity.state]}`;
  // Never innerHTML: what is shown may come from people.
  html.textContent = words(activity);
  return { position: { top: -12, left: 8 }, html };
}
