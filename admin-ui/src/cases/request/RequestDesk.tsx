import { Box, Link } from '@mui/material';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import type { Answers } from '../../api/types';
import type { RequestPage } from '../types';
import { api } from '../../backend/api';
import { hasOwnPhone } from '../../backend/permissions';
import { useMe } from '../../backend/useMe';
import { useMatter } from '../../i18n/useMatter';
import { Facts } from '../../layout/Facts';
import { Section } from '../../layout/Section';
import { requestEntry } from '../../offline/formEntry';
import { KEPT, sendOrKeep, type Kept } from '../../offline/sendOrKeep';
import { AnswerForm } from '../../worklist/form/AnswerForm';
import { formOffering } from '../../worklist/form/conditions';
import { PriorityChips } from '../../worklist/PriorityChips';
import { casePath } from '../casePath';

interface Made {
  caseNumber: string;
}

const COLUMNS = { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' };

/** The form of the request beside the head of its case; once it is sent, the way leads back to the case. */
export function RequestDesk({ page, onReload }: { page: RequestPage; onReload: () => void }) {
  const me = useMe();
  const notify = useNotify();
  const navigate = useNavigate();
  const locale = useLocale();
  const { name } = page;
  const form = { ...page.form, schema: formOffering(page.form.schema, page.offered) };
  const { number } = page.case;
  if (!me) return null;
  const done = (result: Made | Kept) => {
    if (result === KEPT) notify('offline.kept', { type: 'info' });
    else notify('request.sent', { type: 'success' });
    void navigate(casePath(number));
  };
  const send = (answers: Answers, key: string) =>
    hasOwnPhone(me.roles)
      ? sendOrKeep<Made>(requestEntry(page, { answers, key, person: me.id, locale }))
      : api.makeRequest(number, name, form.version, answers, key);
  return (
    <Box sx={{ display: 'grid', gap: 2, my: 2, gridTemplateColumns: COLUMNS, alignItems: 'start' }}>
      <Box sx={{ order: { lg: 1 } }}>
        <CaseHead page={page} />
      </Box>
      <AnswerForm
        sheet={{ id: `${number} ${name}`, caseNumber: number, form }}
        person={me.id}
        readOnly={false}
        send={send}
        onDone={done}
        onReload={onReload}
      />
    </Box>
  );
}

function CaseHead({ page }: { page: RequestPage }) {
  const file = page.case;
  const translate = useTranslate();
  const matter = useMatter();
  const field = (name: string) => translate(`resources.tasks.fields.${name}`);
  const number = (
    <Link component={RouterLink} to={casePath(file.number)}>
      {file.number}
    </Link>
  );
  return (
    <Section title={translate('task.theCase')} aside={<PriorityChips {...file} />}>
      <Facts
        facts={[
          { label: field('caseNumber'), value: number },
          { label: field('applicant'), value: file.applicant },
          { label: field('matter'), value: matter(file.matter) },
          { label: field('stage'), value: translate(`stage.${file.stage}`) },
        ]}
      />
    </Section>
  );
}
