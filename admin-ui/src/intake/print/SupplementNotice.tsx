import { Typography } from '@mui/material';
import type { MaterialsOfCase } from './types';
import { Paper } from './Paper';

const USUAL_DAYS = 15;

/** 补充材料/说明通知书 (form 6 of 2023): everything that is missing, told at once. */
export const SupplementNotice = ({ of }: { of: MaterialsOfCase }) => (
  <Paper title="补充材料/说明通知书">
    <Typography sx={{ textAlign: 'right' }}>编号：{of.number}</Typography>
    <Typography>
      {of.applicant}：你于{of.receivedOn}提出法律援助申请。经核对，请补充下列材料或者作出说明：
    </Typography>
    <table>
      <thead>
        <tr>
          <th>序号</th>
          <th>材料或者事项</th>
          <th>要求</th>
        </tr>
      </thead>
      <tbody>
        {of.missing.map(({ name, note }, index) => (
          <tr key={name}>
            <td>{index + 1}</td>
            <td>{name}</td>
            <td>{note ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {of.missing.length === 0 && <Typography>没有需要补充的材料。</Typography>}
    <Typography>
      请自收到本通知书之日起{of.supplementDays ?? USUAL_DAYS}
      日内提交。以上为一次性告知；未按要求补充或者说明的，依照《法律援助法》第四十三条，视为撤回申请。补充材料、作出说明的时间不计入审查期限。
    </Typography>
    <Typography>{of.agency}（印章）</Typography>
    <Typography>申请人（签收）：</Typography>
    <Typography sx={{ textAlign: 'right' }}>{of.checkedOn ?? of.receivedOn}</Typography>
  </Paper>
);
