/** Tells everybody in this tab, and the other tabs, that what is kept here has changed. */
type Hear = () => void;

const ears = new Set<Hear>();
const others =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('huimin-offline');

const tellTab = () => ears.forEach((hear) => hear());
others?.addEventListener('message', tellTab);

export const news = {
  tell: () => {
    tellTab();
    others?.postMessage('changed');
  },
  hear: (hear: Hear) => {
    ears.add(hear);
    return () => void ears.delete(hear);
  },
};
