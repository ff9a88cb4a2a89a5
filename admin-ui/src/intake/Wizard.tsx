import { Box, Button, Step, StepButton, Stepper } from '@mui/material';
import { useEffect, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useSmallScreen } from '../layout/useSmallScreen';
import { SaveDraftButton } from './draft/SaveDraftButton';
import { LAST, STEPS } from './steps';
import { ApplicantStep } from './steps/ApplicantStep';
import { MatterStep } from './steps/MatterStep';
import { PartiesStep } from './steps/PartiesStep';
import { ReceiptStep } from './steps/ReceiptStep';
import { ReviewStep } from './steps/ReviewStep';

interface Props {
  step: number;
  onStep: (step: number) => void;
  busy: boolean;
  draft: number | undefined;
  onDraft: (id: number) => void;
}

/** All steps stay mounted, so that their inputs keep their values and their rules. */
export function Wizard({ step, onStep, busy, draft, onDraft }: Props) {
  const translate = useTranslate();
  const { trigger } = useFormContext();
  const small = useSmallScreen();
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, [step]);
  const goTo = async (wanted: number) => {
    for (let passed = step; passed < wanted; passed += 1) {
      if (!(await trigger([...(STEPS[passed]?.asks ?? [])], { shouldFocus: true }))) {
        onStep(passed);
        return;
      }
    }
    onStep(wanted);
  };
  return (
    <>
      <Stepper
        nonLinear
        activeStep={step}
        alternativeLabel={small}
        sx={{ mb: 2, overflowX: 'auto', '& .MuiStepLabel-label': { whiteSpace: 'nowrap' } }}
      >
        {STEPS.map(({ name }, index) => (
          <Step key={name} completed={index < step}>
            <StepButton
              aria-label={translate(`intake.step.${name}`)}
              onClick={() => void goTo(index)}
            >
              {small && index !== step ? '' : translate(`intake.step.${name}`)}
            </StepButton>
          </Step>
        ))}
      </Stepper>
      <Pane shown={step === 0}>
        <ReceiptStep />
      </Pane>
      <Pane shown={step === 1}>
        <ApplicantStep />
      </Pane>
      <Pane shown={step === 2}>
        <MatterStep />
      </Pane>
      <Pane shown={step === 3}>
        <PartiesStep />
      </Pane>
      <Pane shown={step === LAST}>
        <ReviewStep />
      </Pane>
      <Box sx={{ display: 'flex', gap: 1.5, mt: 2, flexWrap: 'wrap' }}>
        {step > 0 && (
          <Button variant="outlined" size="large" onClick={() => onStep(step - 1)}>
            {translate('intake.back')}
          </Button>
        )}
        {step < LAST ? (
          <Button
            key="next"
            variant="contained"
            size="large"
            onClick={() => void goTo(step + 1)}
            sx={{ minWidth: 160 }}
          >
            {translate('intake.next')}
          </Button>
        ) : (
          <Button
            key="register"
            type="submit"
            variant="contained"
            size="large"
            disabled={busy}
            sx={{ minWidth: 220 }}
          >
            {translate('intake.register')}
          </Button>
        )}
        <SaveDraftButton kind="LEGAL_AID" draft={draft} onDraft={onDraft} />
      </Box>
    </>
  );
}

const Pane = ({ shown, children }: { shown: boolean; children: ReactNode }) => (
  <Box hidden={!shown} sx={shown ? { display: 'grid', gap: 2 } : undefined}>
    {children}
  </Box>
);
