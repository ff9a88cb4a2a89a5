import { Skeleton, Tab, Tabs } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { Stage } from '../../api/types';
import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { PageProblem } from '../../layout/PageProblem';
import { Section } from '../../layout/Section';
import { runsOf, type Run } from '../diagram/runs';

const LiveDiagram = lazy(() => import('../diagram/LiveDiagram'));

const REFRESH_MS = 15_000;
const HEIGHT = 320;

/** The case in its diagrams: the overview, and each phase that it came to. */
export function Diagrams({ number, stage }: { number: string; stage: Stage }) {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState<string>();
  const { data, error, refetch } = useApiQuery({
    key: ['case', number, 'diagrams'],
    ask: (signal) => api.diagrams(number, signal),
    every: REFRESH_MS,
  });
  const runs = runsOf(data ?? []);
  const shown =
    runs.find(({ id }) => id === chosen) ??
    runs.filter(({ diagram }) => diagram.process === search.get('diagram')).at(-1) ??
    runs[0];
  return (
    <Section title={translate('diagram.title')}>
      {error && !data && (
        <PageProblem
          error={error}
          onRetry={() => void refetch()}
          back={{ to: '/cases', label: translate('menu.cases') }}
        />
      )}
      {shown && <DiagramTabs runs={runs} chosen={shown.id} onChoose={setChosen} />}
      <Suspense fallback={<Skeleton variant="rounded" height={HEIGHT} />}>
        {shown && (
          <LiveDiagram
            key={shown.id}
            diagram={shown.diagram}
            height={HEIGHT}
            label={translate('diagram.label', {
              name: shown.diagram.name,
              stage: translate(`stage.${stage}`),
            })}
          />
        )}
      </Suspense>
    </Section>
  );
}

interface TabsProps {
  runs: Run[];
  chosen: string;
  onChoose: (id: string) => void;
}

function DiagramTabs({ runs, chosen, onChoose }: TabsProps) {
  const translate = useTranslate();
  const label = ({ diagram: { name, current }, nth }: Run, index: number) => {
    const named = nth > 1 ? translate('diagram.again', { name, nth }) : name;
    return current && index > 0 ? translate('diagram.present', { name: named }) : named;
  };
  return (
    <Tabs
      value={chosen}
      onChange={(_, id: string) => onChoose(id)}
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={translate('diagram.which')}
      sx={{ mb: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      {runs.map((run, index) => (
        <Tab key={run.id} value={run.id} label={label(run, index)} />
      ))}
    </Tabs>
  );
}
