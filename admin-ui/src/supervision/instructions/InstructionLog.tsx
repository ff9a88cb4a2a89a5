import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Instruction } from './types';
import { showInstant } from '../../i18n/dates';
import { Section } from '../../layout/Section';
import { InstructionState } from './InstructionState';

/** What the director wanted done in this case, and what was answered; the newest first. */
export function InstructionLog({ instructions = [] }: { instructions?: Instruction[] }) {
  const translate = useTranslate();
  if (instructions.length === 0) return null;
  return (
    <Section title={translate('instruction.title')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {instructions.map((instruction) => (
          <Given key={instruction.id} instruction={instruction} />
        ))}
      </Box>
    </Section>
  );
}

function Given({ instruction }: { instruction: Instruction }) {
  const translate = useTranslate();
  const label = (name: string, words = {}) => translate(`instruction.${name}`, words);
  const { by, at, unit, words, answerBy, answers } = instruction;
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{words}</Typography>
        <InstructionState {...instruction} />
      </Box>
      <Typography variant="body2" color="text.secondary">
        {label('given', { by, at: showInstant(at), unit })} · {label('answerBy', { day: answerBy })}
      </Typography>
      {answers.map((answer, index) => (
        <Box key={index} sx={{ mt: 1, pl: 2, borderLeft: 3, borderColor: 'divider' }}>
          <Typography>{answer.words}</Typography>
          <Typography variant="body2" color="text.secondary">
            {label('answered', { by: answer.by, on: answer.on })}
            {answer.accepted === false && ` · ${label('sentBack')}`}
            {answer.accepted && ` · ${label('accepted')}`}
          </Typography>
          {answer.remark && <Typography>{label('remark', { words: answer.remark })}</Typography>}
        </Box>
      ))}
    </Box>
  );
}
