import { Box, Skeleton } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { PractitionerPage as Page } from '../types';
import { api } from '../../backend/api';
import { useApiQuery } from '../../backend/useApi';
import { useMe } from '../../backend/useMe';
import { PageProblem } from '../../layout/PageProblem';
import { PageTitle } from '../../layout/PageTitle';
import { Section } from '../../layout/Section';
import { Availability } from '../Availability';
import { Changes } from './Changes';
import { EntryForm } from './EntryForm';
import { LanguagesForm } from './LanguagesForm';
import { Leaves } from './Leaves';
import { PractitionerFacts } from './PractitionerFacts';

const COLUMNS = { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' };

/** One entry of the register: the head of the agency keeps it, a firm its own people's languages and leave. */
export default function PractitionerPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const queries = useQueryClient();
  const roles = useMe()?.roles ?? [];
  const key = ['practitioner', id];
  const found = useApiQuery({ key, ask: (signal) => api.practitioner(id, signal) });
  if (found.error) {
    return (
      <PageProblem
        error={found.error}
        onRetry={() => void found.refetch()}
        back={{ to: '/practitioners', label: translate('menu.practitioners') }}
      />
    );
  }
  if (!found.data) return <Skeleton variant="rounded" height={360} sx={{ mt: 2 }} />;
  const { practitioner, leaves, changes } = found.data;
  const saved = (page: Page) => queries.setQueryData(key, page);
  const head = roles.includes('AGENCY_HEAD');
  const keeper = head || roles.includes('FIRM');
  return (
    <Box sx={{ display: 'grid', gap: 2, my: 2, gridTemplateColumns: COLUMNS }}>
      <PageTitle title={practitioner.name} />
      <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
        <Section title={practitioner.name} aside={<Availability practitioner={practitioner} />}>
          <PractitionerFacts practitioner={practitioner} />
        </Section>
        {head && (
          <Section title={translate('roster.edit')}>
            <EntryForm key={practitioner.version} practitioner={practitioner} onSaved={saved} />
          </Section>
        )}
        {keeper && !head && (
          <Section title={translate('roster.languages')}>
            <LanguagesForm key={practitioner.version} practitioner={practitioner} onSaved={saved} />
          </Section>
        )}
      </Box>
      <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
        <Section title={translate('roster.leaves')}>
          <Leaves id={practitioner.id} leaves={leaves} mayChange={keeper} onSaved={saved} />
        </Section>
        <Section title={translate('roster.changes')}>
          <Changes changes={changes} />
        </Section>
      </Box>
    </Box>
  );
}
