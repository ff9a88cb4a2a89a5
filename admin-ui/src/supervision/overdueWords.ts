import type { OverdueCounts } from './types';

type Translate = (key: string, words?: object) => string;

export function overdueWords({ all, unexplained }: OverdueCounts, translate: Translate) {
  if (all === 0) return translate('supervision.list.noneAtAll');
  return translate(unexplained ? 'supervision.list.counts' : 'supervision.list.allExplained', {
    all,
    unexplained,
  });
}
