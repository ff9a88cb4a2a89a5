import { useTranslate } from 'react-admin';
import { DueList } from '../../layout/DueList';
import { useDueFilters } from '../../layout/useDueFilters';
import { InstructionCards } from './InstructionCards';
import { InstructionTable } from './InstructionTable';
import { zh } from './messages';
import { useInstructionExporter } from './useInstructionExporter';

const STATES = Object.keys(zh.instruction.state);

/** What the director wants done: for the director all, for whoever has to answer what is theirs. */
export default function InstructionList() {
  const translate = useTranslate();
  return (
    <DueList
      title={translate('menu.instructions')}
      words="instruction.list"
      filters={useDueFilters('instruction', STATES, { source: 'unit' })}
      exporter={useInstructionExporter()}
      Table={InstructionTable}
      Cards={InstructionCards}
    />
  );
}
