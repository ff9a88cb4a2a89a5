/** The lists of react-admin and their columns. */
export const zh = {
  resources: {
    tasks: {
      name: '待办任务',
      fields: {
        priority: '优先级',
        name: '任务',
        caseNumber: '案号',
        applicant: '申请人',
        matter: '事项',
        unit: '单位',
        dueOn: '办理时限',
        assignee: '办理人',
        actions: '操作',
        activity: '任务类型',
        stage: '阶段',
        createdAt: '到达时间',
      },
    },
    cases: {
      name: '案件',
      fields: {
        number: '案号',
        applicant: '申请人',
        matter: '事项',
        unit: '单位',
        stage: '阶段',
        receivedOn: '收到申请',
        lawyer: '承办律师',
        dueOn: '办理时限',
        priority: '优先级',
      },
    },
    'kpi-cases': {
      name: '指标案件',
      fields: {
        caseNumber: '案号',
        applicant: '申请人',
        unit: '单位',
        happenedOn: '发生日期',
        reasonText: '计入原因',
        rule: '规则和依据',
        legalBasis: '法律依据',
        milestone: '里程碑',
        process: '流程',
        element: '里程碑和流程元素',
      },
    },
  },
};

export const en: typeof zh = {
  resources: {
    tasks: {
      name: 'Tasks',
      fields: {
        priority: 'Priority',
        name: 'Task',
        caseNumber: 'Case number',
        applicant: 'Applicant',
        matter: 'Matter',
        unit: 'Unit',
        dueOn: 'Due',
        assignee: 'Holder',
        actions: 'Actions',
        activity: 'Kind of task',
        stage: 'Stage',
        createdAt: 'Arrived',
      },
    },
    cases: {
      name: 'Cases',
      fields: {
        number: 'Case number',
        applicant: 'Applicant',
        matter: 'Matter',
        unit: 'Unit',
        stage: 'Stage',
        receivedOn: 'Received',
        lawyer: 'Lawyer',
        dueOn: 'Due',
        priority: 'Priority',
      },
    },
    'kpi-cases': {
      name: 'Cases of the figure',
      fields: {
        caseNumber: 'Case number',
        applicant: 'Applicant',
        unit: 'Unit',
        happenedOn: 'Happened on',
        reasonText: 'Why it counts here',
        rule: 'Rule and basis',
        legalBasis: 'Legal basis',
        milestone: 'Milestone',
        process: 'Process',
        element: 'Milestone and element',
      },
    },
  },
};
