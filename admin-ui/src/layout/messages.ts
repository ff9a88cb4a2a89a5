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
    busy: '正在加载',
    nothing: '这里没有需要您办理的事',
    nothingHint: '您的角色目前没有对应的页面。如果这不对，请联系安全管理员核对您的角色。',
  },
  menu: {
    title: '菜单',
    home: '工作首页',
    myCases: '我的案件',
    dashboard: '督办总览',
    tasks: '待办任务',
    cases: '案件',
    intake: '申请登记',
    practitioners: '承办人员',
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
    busy: 'Loading',
    nothing: 'Nothing here waits for you',
    nothingHint:
      'There is no page for your role yet. If that is wrong, ask the security administrator to check your roles.',
  },
  menu: {
    title: 'Menu',
    home: 'Home',
    myCases: 'My cases',
    dashboard: 'Overview',
    tasks: 'Tasks',
    cases: 'Cases',
    intake: 'Register application',
    practitioners: 'Lawyers',
    operations: 'Operations',
  },
  login: {
    heading: 'Sign in',
    bureau: 'County justice bureau · legal aid and mediation',
    failed: 'User name or password is wrong. Please try again.',
  },
};
