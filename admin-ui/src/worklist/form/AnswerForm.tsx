import { Alert, Button, Card, CardContent, Skeleton, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Answers } from '../../api/types';
import { descriptionOf, titleOf } from './presentation';
import type { Sheet } from './sheet';
import { useAnswers } from './useAnswers';
import { useAnswerSubmit } from './useAnswerSubmit';

/** The form renderer is large, and many a page never shows it. */
const SchemaForm = lazy(() => import('./SchemaForm'));

interface Props<R> {
  sheet: Sheet;
  person: number;
  readOnly: boolean;
  /** What the button says. */
  submit?: string;
  send: (answers: Answers, key: string) => Promise<R>;
  onDone: (result: R) => void;
  onReload: () => void;
}

/** A form of the bundle, prefilled; what is typed outlives a refusal and a lost session. */
export function AnswerForm<R>(props: Props<R>) {
  const { sheet, person, readOnly, submit: word = 'task.submit', send, onDone, onReload } = props;
  const { schema } = sheet.form;
  const translate = useTranslate();
  const locale = useLocale();
  const draft = useAnswers(sheet, person);
  const submit = useAnswerSubmit(sheet, { send, onDone, onAccepted: draft.drop });
  return (
    <Card component="section" aria-labelledby="answer-form">
      <CardContent>
        <Typography id="answer-form" variant="h6" component="h2">
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
        <Suspense fallback={<Skeleton variant="rounded" height={360} />}>
          <SchemaForm
            schema={schema}
            caseNumber={sheet.caseNumber}
            answers={draft.answers}
            errors={submit.errors}
            readOnly={readOnly}
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
              disabled={readOnly || submit.busy}
              sx={{ mt: 3, minWidth: 200, width: { xs: '100%', sm: 'auto' } }}
            >
              {translate(word)}
            </Button>
          </SchemaForm>
        </Suspense>
      </CardContent>
    </Card>
  );
}
