import PhoneIcon from '@mui/icons-material/PhoneOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Contact } from '../../lawyer/types';
import type { TaskPage } from '../types';
import { api } from '../../backend/api';
import { useAction } from '../../backend/useApi';
import { useMe } from '../../backend/useMe';
import { showInstant } from '../../i18n/dates';
import { Facts } from '../../layout/Facts';
import { Section } from '../../layout/Section';

/** What the applicant has to hear, and, for whoever holds the task, how they are reached. */
export function WhatToTell({ page }: { page: TaskPage }) {
  const translate = useTranslate();
  const me = useMe();
  const { task, case: file, toTell } = page;
  if (!toTell) return null;
  return (
    <Section title={translate('task.tell.title')}>
      <Box component="ul" sx={{ m: 0, mb: 1.5, pl: 2.5 }}>
        {toTell.map(({ id, subject, askedAt, tries }) => (
          <li key={id}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {translate(`task.tell.subject.${subject}`, { _: subject })}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {showInstant(askedAt)}
              {tries > 0 && ` · ${translate('task.tell.tries', { tries })}`}
            </Typography>
          </li>
        ))}
      </Box>
      <Facts
        facts={[
          { label: translate('task.tell.firm'), value: file.firm?.name },
          { label: translate('task.tell.lawyer'), value: file.lawyer?.name },
        ].filter((fact) => fact.value)}
      />
      {task.assignee?.id === me?.id && <Reach number={task.caseNumber} />}
    </Section>
  );
}

function Reach({ number }: { number: string }) {
  const translate = useTranslate();
  const [contacts, setContacts] = useState<Contact[]>();
  const look = useAction({ act: () => api.contacts(number), done: setContacts });
  if (!contacts) {
    return (
      <Box sx={{ mt: 1.5 }}>
        <Button
          variant="outlined"
          startIcon={<PhoneIcon />}
          disabled={look.isPending}
          onClick={() => look.mutate(undefined)}
        >
          {translate('task.tell.look')}
        </Button>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          {translate('task.tell.lookHint')}
        </Typography>
      </Box>
    );
  }
  return (
    <Box sx={{ mt: 1.5 }}>
      {contacts.map(({ role, name, phone, address }) => (
        <Facts
          key={`${role} ${name}`}
          facts={[
            { label: translate(`party.role.${role}`, { _: role }), value: name },
            {
              label: translate('party.phone'),
              value: phone && <a href={`tel:${phone}`}>{phone}</a>,
            },
            { label: translate('party.address'), value: address },
          ]}
        />
      ))}
    </Box>
  );
}
