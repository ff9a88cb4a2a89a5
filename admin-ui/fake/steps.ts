import type { Role, Stage } from '../src/api/types';

interface Step {
  activity: string;
  name: string;
  role: Role;
  phase: string;
  /** The case's stage while the task waits. */
  stage: Stage;
}

const step = (activity: string, name: string, role: Role, phase: string, stage: Stage): Step => ({
  activity: `Activity_${activity}`,
  name,
  role,
  phase,
  stage,
});

/** The straight line through the six phases. */
export const STEPS: Step[] = [
  step('CheckMaterials', '核对申请材料', 'INTAKE', 'Application', 'SUBMITTED'),
  step('WriteOpinion', '填写审查意见', 'REVIEWER', 'Review', 'UNDER_REVIEW'),
  step('Decide', '作出援助决定', 'AGENCY_HEAD', 'Review', 'PENDING_APPROVAL'),
  step('AssignFirm', '指派承办单位', 'AGENCY_HEAD', 'Assignment', 'GRANTED'),
  step('NameLawyer', '指定承办律师', 'FIRM', 'Assignment', 'GRANTED'),
  step('SignEngagement', '签订委托协议', 'LAWYER', 'Handling', 'ASSIGNED'),
  step('MeetRecipient', '约见受援人', 'LAWYER', 'Handling', 'ENGAGED'),
  step('ReportProgress', '记录办案进展', 'LAWYER', 'Handling', 'HANDLING'),
  step('SubmitClosingFile', '提交结案材料', 'LAWYER', 'Closing', 'CONCLUDED'),
  step('CheckClosingFile', '审核结案材料', 'REVIEWER', 'Closing', 'CLOSING_CHECK'),
  step('ApproveSubsidy', '核定办案补贴', 'AGENCY_HEAD', 'Closing', 'CLOSING_CHECK'),
  step('PaySubsidy', '支付办案补贴', 'FINANCE', 'Closing', 'CLOSING_CHECK'),
  step('VisitRecipient', '回访受援人', 'FOLLOW_UP', 'FollowUp', 'FOLLOW_UP'),
];
