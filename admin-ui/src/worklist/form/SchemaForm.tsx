import { generateForm } from '@rjsf/mui';
import type { RJSFSchema } from '@rjsf/utils';
import { useMemo, useState, type ReactNode } from 'react';
import { useLocale } from 'react-admin';
import type { Answers, FormSchema } from '../../api/types';
import { answersToSend, formFor } from './conditions';
import { fields } from './fields';
import { withFirstRows, withNewRows } from './firstRows';
import { firstOf, focusField } from './focus';
import type { FormContext } from './formContext';
import { presentationOf } from './presentation';
import { besideFields, pathOf } from './serverErrors';
import { templates } from './templates';
import { useFaultWords } from './useFaultWords';
import { interpretingValidator } from './validator';
import { widgets } from './widgets';

const Form = generateForm<Answers, RJSFSchema, FormContext>();

interface Props {
  schema: FormSchema;
  caseNumber: string;
  answers: Answers;
  onChange: (answers: Answers) => void;
  onSubmit: (answers: Answers) => void;
  /** What the server refused, by field. */
  errors: Record<string, string>;
  readOnly: boolean;
  children: ReactNode;
}

/** Defaults are ours (initialAnswers): nothing is confirmed that nobody has ticked. */
const NO_DEFAULTS = {
  constAsDefaults: 'never',
  emptyObjectFields: 'skipDefaults',
  arrayMinItems: { populate: 'never' },
} as const;

/** Any form of the bundle, rendered from its JSON Schema. */
export default function SchemaForm(props: Props) {
  const { schema, answers, onChange, onSubmit, errors, readOnly } = props;
  const locale = useLocale();
  const say = useFaultWords();
  const [tried, setTried] = useState(false);
  const shown = formFor(schema, answers);
  const order = Object.keys(shown.properties ?? {});
  const validator = useMemo(() => interpretingValidator(schema, say), [schema, say]);
  const change = (changed: Answers) =>
    onChange(withFirstRows(schema, answers, withNewRows(schema, answers, changed)));
  const context: FormContext = {
    caseNumber: props.caseNumber,
    answers,
    change: (some) => change({ ...answers, ...some }),
  };
  /** Answers of a branch that is not taken now are kept, should it be taken again. */
  const merge = (visible: Answers = {}) => {
    const hidden = Object.entries(answers).filter(([name]) => !order.includes(name));
    change({ ...Object.fromEntries(hidden), ...visible });
  };
  const refuse = (paths: string[][]) => {
    setTried(true);
    const first = firstOf(paths, order);
    if (first) focusField(first);
  };
  return (
    <Form
      schema={shown as RJSFSchema}
      uiSchema={presentationOf(shown, locale)}
      formData={Object.fromEntries(
        Object.entries(answers).filter(([name]) => order.includes(name)),
      )}
      formContext={context}
      validator={validator}
      widgets={widgets}
      fields={fields}
      templates={templates}
      extraErrors={besideFields(errors)}
      liveValidate={tried ? 'onChange' : false}
      showErrorList={false}
      noHtml5Validate
      disabled={readOnly}
      experimental_defaultFormStateBehavior={NO_DEFAULTS}
      onChange={(event) => merge(event.formData)}
      onError={(found) => refuse(found.map((error) => pathOf(error.property ?? '')))}
      onSubmit={(event) => onSubmit(answersToSend(schema, { ...answers, ...event.formData }))}
    >
      {props.children}
    </Form>
  );
}
