import { useTranslate } from 'react-admin';
import { CUTS, type Selection } from './selection';

/** A selection in words, as it stands above the figures and on paper: 芒市司法局，2026-01 至 2026-11，贫困户 */
export function useSelectionWords() {
  const translate = useTranslate();
  const cut = (name: (typeof CUTS)[number], value: string) =>
    translate(name === 'group' ? `intake.group.${value}` : `kpi.filter.${name}.${value}`);
  return (unit: string, selection: Selection) =>
    [
      translate('kpi.of', { unit, from: selection.from, to: selection.to }),
      ...CUTS.flatMap((name) => {
        const value = selection[name];
        return value ? [cut(name, value)] : [];
      }),
    ].join(translate('kpi.comma'));
}
