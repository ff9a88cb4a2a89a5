import { Typography } from '@mui/material';
import type { CaseFile, Party } from '../../cases/types';
import { sides } from './paperWords';

/** What the program shows masked is filled in by hand. */
const LINE = '性别：＿＿ 民族：＿＿ 身份证号：＿＿＿＿＿＿＿＿＿＿ 住址：＿＿＿＿＿＿＿＿＿＿';

/** The parties of both sides, as a paper names them. */
export function PartyLines({ file, names }: { file: CaseFile; names: [string, string] }) {
  const { applicants, others } = sides(file);
  const lines = (title: string, parties: Party[]) =>
    parties.map(({ id, name }) => (
      <Typography key={id}>
        {title}：{name} {LINE}
      </Typography>
    ));
  return (
    <>
      {lines(names[0], applicants)}
      {lines(names[1], others)}
    </>
  );
}
