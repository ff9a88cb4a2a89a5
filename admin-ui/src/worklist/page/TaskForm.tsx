import { Alert, Button, Card, CardContent, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import type { Completed, TaskPage } from '../../api/types';
import { descriptionOf, titleOf } from '../form/presentation';
import { SchemaForm } from '../form/SchemaForm';
import { useTaskAnswers } from './useTaskAnswers';
import { useTaskSubmit } from './useTaskSubmit';

interface Props {
  page: TaskPage;
  person: number;
  held: boolean;
  onDone: (result: Completed) => void;
  onReload: () => void;
}

/** The task's form, prefilled; what is typed outlives a refusal and a lost session. */
export default function TaskForm({ page, person, held, onDone, onReload }: Props) {
  const { schema } = page.form;
  const translate = useTranslate();
  const locale = useLocale();
  const draft = useTaskAnswers(page, person);
  const submit = useTaskSubmit(page, { onDone, onAccepted: draft.drop });
  return (
    <Card component="section" aria-labelledby="task-form">
      <CardContent>
        <Typography id="task-form" variant="h6" component="h2">
          {titleOf(schema, locale)}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2.5 }}>
          {descriptionOf(schema, locale)}
        </Typography>
        {submit.conflict && (
          <Alert
            severity="warning"
            sx={{ mb: 2 }}
            action={
              <Button
                color="inherit"
                onClick={() => {
                  submit.dismiss();
                  onReload();
                }}
              >
                {translate('app.reload')}
              </Button>
            }
          >
            {submit.conflict} {translate('task.nothingLost')}
          </Alert>
        )}
        <SchemaForm
          schema={schema}
          caseNumber={page.task.caseNumber}
          answers={draft.answers}
          errors={submit.errors}
          readOnly={!held}
          onChange={(answers) => {
            submit.forget(draft.answers, answers);
            draft.change(answers);
          }}
          onSubmit={submit.send}
        >
          <Button
            type="submit"
            variant="contained"
            size="large"
            disabled={!held || submit.busy}
            sx={{ mt: 3, minWidth: 200, width: { xs: '100%', sm: 'auto' } }}
          >
            {translate('task.submit')}
          </Button>
        </SchemaForm>
      </CardContent>
    </Card>
  );
}
