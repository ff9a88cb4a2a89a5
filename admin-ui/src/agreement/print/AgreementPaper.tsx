import { Typography } from '@mui/material';
import type { CaseFile } from '../../cases/types';
import { Paper } from '../../intake/print/Paper';
import type { CaseAgreement } from '../types';
import { committeeOf, nameOf, onPaper, owedOnPaper } from './paperWords';
import type { PaperProps } from './paperProps';
import { PartyLines } from './PartyLines';

/** 人民调解协议书 or 口头协议登记表 (人民调解法 28, 29). A paper of the committee: Chinese in every language of the screen. */
export function AgreementPaper({ file, agreed, identities }: PaperProps) {
  const { agreement } = agreed;
  const written = agreement.form === 'WRITTEN';
  return (
    <Paper title={written ? '人民调解协议书' : '人民调解口头协议登记表'} number={file.number}>
      <PartyLines
        file={file}
        names={['当事人（申请人）', '当事人（被申请人）']}
        identities={identities}
      />
      <Part title="纠纷主要事实、争议事项" text={agreement.facts} />
      <Part title="经调解，自愿达成如下协议" text={agreement.terms} />
      <Typography sx={{ fontWeight: 700, mt: 1.5 }}>履行方式、地点、期限：</Typography>
      {agreement.performancePlace && <Typography>{agreement.performancePlace}</Typography>}
      <ol>
        {agreement.instalments.map((instalment) => (
          <li key={instalment.id}>{owedOnPaper(file, instalment)}</li>
        ))}
      </ol>
      {written ? (
        <Signatures file={file} agreed={agreed} />
      ) : (
        <Typography>
          口头协议自各方达成协议之日（{onPaper(agreement.effectiveOn)}）起生效。
        </Typography>
      )}
      <Typography sx={{ mt: 2 }}>调解员（签名）：</Typography>
      <Typography>记录人（签名）：</Typography>
      <Typography sx={{ textAlign: 'right' }}>
        {committeeOf(file)}
        {written && '（印章）'}
      </Typography>
      <Typography sx={{ textAlign: 'right' }}>{onPaper(agreement.agreedOn)}</Typography>
    </Paper>
  );
}

const Part = ({ title, text }: { title: string; text: string }) => (
  <>
    <Typography sx={{ fontWeight: 700, mt: 1.5 }}>{title}：</Typography>
    <Typography sx={{ whiteSpace: 'pre-line' }}>{text}</Typography>
  </>
);

const Signatures = ({ file, agreed }: { file: CaseFile; agreed: CaseAgreement }) => (
  <>
    <Typography>
      本协议自各方当事人签名、盖章或者按指印，调解员签名并加盖人民调解委员会印章之日起生效。各方当事人、人民调解委员会各执一份。
    </Typography>
    {agreed.agreement.parties
      .filter(({ joined }) => joined)
      .map(({ party }) => (
        <Typography key={party} sx={{ mt: 1 }}>
          {nameOf(file, party)}（签名、盖章或者按指印）：
        </Typography>
      ))}
  </>
);
