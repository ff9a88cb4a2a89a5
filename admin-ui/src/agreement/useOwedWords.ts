import { useTranslate } from 'react-admin';
import { toYuan } from '../worklist/form/money';
import type { Instalment } from './types';

/** Says an instalment in one line: 第1期 岩温 → 玉罕 赔偿款 ¥500.00，2026-12-01 前. */
export function useOwedWords(parties: { id: number; name: string }[]) {
  const translate = useTranslate();
  const nameOf = (party: number | null) => parties.find(({ id }) => id === party)?.name;
  const short = ({ ordinal }: Instalment) => translate('agreement.ordinal', { ordinal });
  const full = (instalment: Instalment) => {
    const { from, to, what, amount, dueOn } = instalment.owed;
    const who = [nameOf(from), nameOf(to)].filter(Boolean).join(' → ');
    const money = amount === null ? '' : ` ¥${toYuan(amount)}`;
    const due = translate('agreement.until', { day: instalment.agreedUntil ?? dueOn });
    return `${short(instalment)} · ${who} · ${what}${money} · ${due}`;
  };
  return { short, full, nameOf };
}
