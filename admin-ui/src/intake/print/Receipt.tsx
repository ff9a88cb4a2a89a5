import { Typography } from '@mui/material';
import type { MaterialsOfCase } from './types';
import { Paper } from './Paper';

/** 申请材料接收凭证 (form 5 of 2023). A paper of the office: its words are Chinese in every language of the screen. */
export const Receipt = ({ of }: { of: MaterialsOfCase }) => (
  <Paper title="申请材料接收凭证">
    <Typography sx={{ textAlign: 'right' }}>编号：{of.number}</Typography>
    <Typography>
      {of.applicant}：你于{of.receivedOn}提出的法律援助申请，本机构已收到下列材料：
    </Typography>
    <table>
      <thead>
        <tr>
          <th>序号</th>
          <th>材料名称</th>
          <th>份数</th>
        </tr>
      </thead>
      <tbody>
        {of.received.map(({ name, copies }, index) => (
          <tr key={name}>
            <td>{index + 1}</td>
            <td>{name}</td>
            <td>{copies}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <Typography>接收人：{of.officer ?? ''}</Typography>
    <Typography>接收单位：{of.unit}（印章）</Typography>
    <Typography>申请人（签名）：</Typography>
    <Typography sx={{ textAlign: 'right' }}>{of.checkedOn ?? of.receivedOn}</Typography>
  </Paper>
);
