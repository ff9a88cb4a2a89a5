import { Typography } from '@mui/material';
import type { MaterialsOfCase } from './types';
import { chineseDay } from './chineseDay';
import { Paper, Paragraph, Sealed, Signature } from './Paper';

/** 申请材料接收凭证 (form 5 of 2023). A paper of the office: its words are Chinese in every language of the screen. */
export const Receipt = ({ of }: { of: MaterialsOfCase }) => (
  <Paper title="申请材料接收凭证" number={of.number}>
    <Typography>{of.applicant}：</Typography>
    <Paragraph>你于{chineseDay(of.receivedOn)}提出的法律援助申请，本机构已收到下列材料：</Paragraph>
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
          <tr key={index}>
            <td>{index + 1}</td>
            <td>{name}</td>
            <td>{copies}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <Typography>接收人：{of.officer ?? ''}</Typography>
    <Signature of="申请人（签名）" />
    <Sealed by={of.unit} on={of.checkedOn ?? of.receivedOn} />
  </Paper>
);
