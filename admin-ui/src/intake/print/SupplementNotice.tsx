import { Typography } from '@mui/material';
import type { MaterialsOfCase, SupplementNoticeOfCase } from './types';
import { chineseDay } from './chineseDay';
import { Paper, Paragraph, Sealed, Signature } from './Paper';

interface Props {
  of: MaterialsOfCase;
  notice: SupplementNoticeOfCase;
}

const USUAL_DAYS = 15;

/** 补充材料/说明通知书 (form 6 of 2023): everything that is missing, told at once. */
export const SupplementNotice = ({ of, notice }: Props) => (
  <Paper title="补充材料/说明通知书" number={of.number}>
    <Typography>{of.applicant}：</Typography>
    <Paragraph>
      你于{chineseDay(of.receivedOn)}
      提出的法律援助申请收悉。经核对，请补充下列材料或者作出说明：
    </Paragraph>
    <table>
      <thead>
        <tr>
          <th>序号</th>
          <th>材料或者事项</th>
          <th>要求</th>
        </tr>
      </thead>
      <tbody>
        {notice.missing.map(({ name, note }, index) => (
          <tr key={index}>
            <td>{index + 1}</td>
            <td>{name}</td>
            <td>{note ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {notice.newFact && <Paragraph>再次要求补充的原因：{notice.newFact}</Paragraph>}
    <Paragraph>
      请自收到本通知书之日起{notice.days ?? USUAL_DAYS}日内提交。
      {!notice.newFact && '以上为一次性告知的全部内容。'}
      未按要求补充或者说明的，依照《中华人民共和国法律援助法》第四十三条，视为撤回申请。补充材料、作出说明的时间不计入审查期限。
    </Paragraph>
    <Sealed by={of.agency} on={notice.on} />
    <Signature of="签收人（签名）" />
  </Paper>
);
