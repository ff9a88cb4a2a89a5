import { Typography } from '@mui/material';
import { Paper } from '../../intake/print/Paper';
import { committeeOf, nameOf, onPaper, owedOnPaper } from './paperWords';
import type { PaperProps } from './paperProps';
import { PartyLines } from './PartyLines';

/** 司法确认申请书: the joint application of all who joined the agreement (人民调解法 33). */
export function ConfirmationPaper({ file, agreed, identities }: PaperProps) {
  const { agreement, confirmation, confirmationWindow } = agreed;
  return (
    <Paper title="司法确认申请书" number={file.number}>
      <PartyLines file={file} names={['申请人', '申请人']} identities={identities} />
      <Typography sx={{ fontWeight: 700, mt: 1.5 }}>申请事项：</Typography>
      <Typography>
        请求人民法院确认申请人于{onPaper(agreement.agreedOn)}经{committeeOf(file)}
        主持达成的人民调解协议（{file.number}）有效。
      </Typography>
      <Typography sx={{ fontWeight: 700, mt: 1.5 }}>事实和理由：</Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{agreement.facts}</Typography>
      <Typography>
        申请人自愿达成调解协议，协议自{onPaper(agreement.effectiveOn)}起生效，主要内容如下：
      </Typography>
      <ol>
        {agreement.instalments.map((instalment) => (
          <li key={instalment.id}>{owedOnPaper(file, instalment)}</li>
        ))}
      </ol>
      <Typography>
        申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；因该协议的内容给他人造成损害的，愿意承担相应的民事责任和其他法律责任。
      </Typography>
      <Typography>
        附：人民调解协议书、申请人身份证明、与协议有关的财产权利证明。
        {confirmationWindow && `（申请期限至${onPaper(confirmationWindow.until)}）`}
      </Typography>
      <Typography sx={{ mt: 1.5 }}>此致</Typography>
      <Typography>{confirmation?.court ?? '＿＿＿＿＿＿＿＿人民法院'}</Typography>
      {agreement.parties
        .filter(({ joined }) => joined)
        .map(({ party }) => (
          <Typography key={party} sx={{ mt: 1 }}>
            申请人 {nameOf(file, party)}（签名）：
          </Typography>
        ))}
      <Typography sx={{ textAlign: 'right', mt: 1 }}>＿＿年＿＿月＿＿日</Typography>
    </Paper>
  );
}
