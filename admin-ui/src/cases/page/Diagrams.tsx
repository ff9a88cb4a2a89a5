import { Skeleton, Tab, Tabs } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { Stage } from '../../api/types';
import type { Diagram } from '../diagram/types';
import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { PageProblem } from '../../layout/PageProblem';
import { Section } from '../../layout/Section';

const LiveDiagram = lazy(() => import('../diagram/LiveDiagram'));

const REFRESH_MS = 15_000;
const HEIGHT = 320;

/** The case in its diagrams: the overview, and each phase that it came to. */
export function Diagrams({ number, stage }: { number: string; stage: Stage }) {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState(search.get('diagram'));
  const { data, error, refetch } = useApiQuery({
    key: ['case', number, 'diagrams'],
    ask: (signal) => api.diagrams(number, signal),
    every: REFRESH_MS,
  });
  const shown = data?.find(({ process }) => process === chosen) ?? data?.[0];
  return (
    <Section title={translate('diagram.title')}>
      {error && !data && (
        <PageProblem
          error={error}
          onRetry={() => void refetch()}
          back={{ to: '/cases', label: translate('menu.cases') }}
        />
      )}
      {data && shown && <DiagramTabs diagrams={data} chosen={shown.process} onChoose={setChosen} />}
      <Suspense fallback={<Skeleton variant="rounded" height={HEIGHT} />}>
        {shown && (
          <LiveDiagram
            key={shown.process}
            diagram={shown}
            height={HEIGHT}
            label={translate('diagram.label', {
              name: shown.name,
              stage: translate(`stage.${stage}`),
            })}
          />
        )}
      </Suspense>
    </Section>
  );
}

interface TabsProps {
  diagrams: Diagram[];
  chosen: string;
  onChoose: (process: string) => void;
}

function DiagramTabs({ diagrams, chosen, onChoose }: TabsProps) {
  const translate = useTranslate();
  return (
    <Tabs
      value={chosen}
      onChange={(_, process: string) => onChoose(process)}
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={translate('diagram.which')}
      sx={{ mb: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      {diagrams.map(({ process, name, current }, index) => (
        <Tab
          key={process}
          value={process}
          label={current && index > 0 ? translate('diagram.present', { name }) : name}
        />
      ))}
    </Tabs>
  );
}
