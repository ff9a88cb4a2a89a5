import type { Me, Role } from '../src/api/types';

const agency = { id: 2, name: '芒市法律援助中心', kind: 'AGENCY' };
const bureau = { id: 1, name: '芒市司法局', kind: 'BUREAU' };
const station = { id: 3, name: '风平镇公共法律服务工作站', kind: 'STATION' };
const firm = { id: 10, name: '云南孔雀律师事务所', kind: 'FIRM' };

const person = (
  id: number,
  login: string,
  name: string,
  unit: Me['unit'],
  ...roles: Role[]
): Me => ({ id, login, name, unit, roles });

/** One of everybody; each logs in with any password but "wrong". */
export const PEOPLE: Me[] = [
  person(1, 'intake', '张三', agency, 'INTAKE'),
  person(2, 'reviewer', '李四', agency, 'REVIEWER', 'INTAKE'),
  person(3, 'head', '赵主任', agency, 'AGENCY_HEAD'),
  person(4, 'lawyer', '岩温', firm, 'LAWYER'),
  person(5, 'finance', '杨小红', agency, 'FINANCE'),
  person(6, 'followup', '排玛', agency, 'FOLLOW_UP'),
  person(7, 'director', '刀局长', bureau, 'DIRECTOR'),
  person(8, 'admin', '系统管理员', bureau, 'SYSTEM_ADMIN'),
  person(10, 'stats', '李应华', bureau, 'STATS'),
  person(9, 'station', '线红', station, 'INTAKE'),
];

export const FIRMS = [
  {
    id: firm.id,
    name: firm.name,
    lawyers: [
      { id: 4, name: '岩温', practiceNumber: '15331201510000001', openCases: 7 },
      { id: 41, name: '王律师', practiceNumber: '15331201810000002', openCases: 2 },
    ],
  },
  {
    id: 11,
    name: '芒市城关法律服务所',
    lawyers: [{ id: 42, name: '尹顺昌', practiceNumber: '35331200910000003', openCases: 4 }],
  },
];
