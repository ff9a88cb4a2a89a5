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
  },
};
