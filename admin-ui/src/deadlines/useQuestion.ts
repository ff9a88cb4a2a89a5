import { useState } from 'react';
import { toInstant, today } from '../i18n/dates';
import type { ClockChoice, DeadlineQuestion, Pause } from './types';

/** What is asked, as it is typed; what the limit does not depend on is not sent. */
export function useQuestion() {
  const [clock, setClock] = useState<ClockChoice | null>(null);
  const [start, setStart] = useState(today());
  const [received, setReceived] = useState('');
  const [unit, setUnit] = useState('');
  const [procedureKind, setProcedureKind] = useState('CIVIL');
  const [mediationKind, setMediationKind] = useState('GENERAL');
  const [pauses, setPauses] = useState<Pause[]>([]);
  const inHours = clock?.inHours ?? false;
  const question: DeadlineQuestion = {
    clock: clock?.key ?? '',
    start: inHours && start.includes('T') ? toInstant(start) : start,
    ...(received && { received }),
    ...(unit && { unit }),
    ...(clock?.byProcedure && { procedureKind }),
    ...(clock?.byMediation && { mediationKind }),
    pauses,
  };
  return {
    question,
    clock,
    start,
    received,
    unit,
    procedureKind,
    mediationKind,
    pauses,
    setStart,
    setReceived,
    setUnit,
    setProcedureKind,
    setMediationKind,
    setPauses,
    choose: (chosen: ClockChoice | null) => {
      setClock(chosen);
      setStart((before) => fitting(before, chosen?.inHours ?? false));
    },
  };
}

const fitting = (typed: string, inHours: boolean) =>
  inHours && typed && !typed.includes('T') ? `${typed}T09:00` : typed.slice(0, inHours ? 16 : 10);
