import { Box } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { Answers } from '../../api/types';
import type { Completed, TaskPage } from '../types';
import { api } from '../../backend/api';
import { FirstCheckBox } from '../../cases/FirstCheckBox';
import { NoticeSection } from '../../cases/origin/NoticeSection';
import { SuggestionBox } from '../../cases/SuggestionBox';
import { SupplementList } from '../../cases/SupplementList';
import { isOutsideLawyer } from '../../backend/permissions';
import { useMe } from '../../backend/useMe';
import { FileToCheck } from '../../closing/FileToCheck';
import { SentBackBox } from '../../closing/SentBackBox';
import { SubsidyBox } from '../../closing/SubsidyBox';
import { PapersDue } from '../../mediation/page/PapersDue';
import { taskEntry } from '../../offline/formEntry';
import { sendOrKeep } from '../../offline/sendOrKeep';
import { mayTake } from '../mayTake';
import { chosenBefore } from '../form/chosenBefore';
import { formWithout } from '../form/conditions';
import { AnswerForm } from '../form/AnswerForm';
import { AnswersTo } from './AnswersTo';
import { HolderBanner } from './HolderBanner';
import { TaskDone } from './TaskDone';
import { TaskHeader } from './TaskHeader';
import { WhatToTell } from './WhatToTell';
import { useGoHome } from './useGoHome';

interface Props {
  page: TaskPage;
  onReload: () => void;
}

/** The steps that weigh what the table of eligibility suggests; later ones have no use for it. */
const WEIGHED_IN = [
  'Activity_WriteOpinion',
  'Activity_Decide',
  'Activity_DecideProvisionalAid',
  'Activity_WriteRegularisationOpinion',
  'Activity_DecideRegularisation',
  'Activity_ReviewObjection',
];

const COLUMNS = { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' };

export function TaskDesk({ page, onReload }: Props) {
  const me = useMe();
  const [done, setDone] = useState<Completed>();
  const goHome = useGoHome();
  const locale = useLocale();
  const [address] = useSearchParams();
  if (!me) return null;
  if (done) return <TaskDone activity={page.task.activityId} result={done} />;
  const { task } = page;
  const form = { ...page.form, schema: formWithout(page.form.schema, page.notAsked) };
  const prefill = { ...page.prefill, ...chosenBefore(form.schema, address) };
  const held = task.assignee?.id === me.id;
  const free = !task.assignee && mayTake(task, me);
  const sheet = { id: task.id, caseNumber: task.caseNumber, form, prefill };
  const common = { sheet, person: me.id, onReload };
  const keep = (answers: Answers, key: string) =>
    sendOrKeep<Completed>(taskEntry(page, { answers, key, person: me.id, locale }));
  return (
    <Box sx={{ display: 'grid', gap: 2, my: 2, gridTemplateColumns: COLUMNS, alignItems: 'start' }}>
      <Box sx={{ display: 'grid', gap: 2, order: { lg: 1 } }}>
        <TaskHeader page={page} />
        <SentBackBox sentBack={page.sentBack} />
        <SubsidyBox rate={page.subsidy} />
        <PapersDue papers={page.papersDue} />
        <WhatToTell page={page} />
        <NoticeSection notice={page.notice} />
        <AnswersTo items={page.answersTo} />
        {task.activityId === 'Activity_CheckClosingFile' && (
          <FileToCheck number={task.caseNumber} />
        )}
        {WEIGHED_IN.includes(task.activityId) && <SuggestionBox suggestion={page.suggestion} />}
        <FirstCheckBox check={page.firstCheck} />
        <SupplementList lists={page.supplements} number={task.caseNumber} />
      </Box>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {!held && <HolderBanner task={task} />}
        {isOutsideLawyer(me.roles) ? (
          <AnswerForm {...common} readOnly={!held} send={keep} onDone={goHome} />
        ) : (
          <AnswerForm
            {...common}
            readOnly={!held && !free}
            submit={free ? 'task.claimAndSubmit' : undefined}
            send={(answers, key) => api.complete(task.id, form.version, answers, key, free)}
            onDone={setDone}
          />
        )}
      </Box>
    </Box>
  );
}
