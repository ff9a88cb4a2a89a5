import { Typography } from '@mui/material';
import type { CaseFile, Party } from '../../cases/types';
import type { Identity } from '../types';
import { personOnPaper, sides } from './paperWords';

interface Props {
  file: CaseFile;
  names: [string, string];
  /** Numbers and addresses, where they were asked for; the rest is filled in by hand. */
  identities: Identity[] | undefined;
}

/** The parties of both sides, as a paper names them. */
export function PartyLines({ file, names, identities }: Props) {
  const { applicants, others } = sides(file);
  const lines = (title: string, parties: Party[]) =>
    parties.map(({ id, name }) => (
      <Typography key={id}>
        {title}：{name} {personOnPaper(identities?.find(({ party }) => party === id))}
      </Typography>
    ));
  return (
    <>
      {lines(names[0], applicants)}
      {lines(names[1], others)}
    </>
  );
}
