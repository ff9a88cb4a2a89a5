export const zh = {
  app: {
    name: '惠民',
    title: '法律援助办案系统',
    unreachable: '连接不上服务器。请检查网络后重试，已填写的内容仍在。',
    largeText: '大字模式',
    normalText: '退出大字模式',
    language: '语言',
    retry: '重试',
    failed: '加载失败',
    reload: '重新加载',
    close: '关闭',
  },
  menu: {
    home: '工作首页',
    myCases: '我的案件',
    dashboard: '督办总览',
    tasks: '待办任务',
    cases: '案件',
    intake: '申请登记',
    operations: '系统运维',
  },
  login: {
    heading: '登录',
    bureau: '县司法局 · 法律援助与人民调解',
    failed: '用户名或密码不正确，请重新输入。',
  },
};

export const en: typeof zh = {
  app: {
    name: 'Huimin',
    title: 'Legal aid case system',
    unreachable:
      'The server cannot be reached. Check the network and try again; nothing typed is lost.',
    largeText: 'Large text',
    normalText: 'Leave large text',
    language: 'Language',
    retry: 'Try again',
    failed: 'This could not be loaded',
    reload: 'Reload',
    close: 'Close',
  },
  menu: {
    home: 'Home',
    myCases: 'My cases',
    dashboard: 'Overview',
    tasks: 'Tasks',
    cases: 'Cases',
    intake: 'Register application',
    operations: 'Operations',
  },
  login: {
    heading: 'Sign in',
    bureau: 'County justice bureau · legal aid and mediation',
    failed: 'User name or password is wrong. Please try again.',
  },
};
