export const zh = {
  offline: {
    noSignal: '没有信号。可以照常填写和提交，内容先存在本机，恢复后自动发送。',
    waiting: '未发送：%{count} 条',
    title: '尚未发送',
    typedAt: '填写于 %{at}',
    photoSize: '照片 %{size} KB',
    content: '查看内容',
    state: {
      SIGNAL: '等待信号，恢复后自动发送。',
      SENDING: '正在发送…',
      LOGIN: '登录已失效。请以本人账号重新登录，登录后自动发送。',
      NEXT: '即将发送。',
      MOVED_ON: '没有发送：案件已有变化。内容仍在这里，可以复制、重新填写或删除。',
      REFUSED: '没有发送：内容需要修改。',
      TOO_OLD: '没有发送：已超过二十九天，可能早已送达。请先核对案件，再重新填写或删除。',
    },
    sendNow: '立即发送',
    copy: '复制内容',
    copied: '已复制。',
    again: '重新填写',
    noTask: '案件中现在没有您的这项任务。可以复制内容，另行告知中心。',
    discard: '删除',
    discardAsk: '删除这条未发送的内容？删除后不能恢复。',
    kept: '已存在本机，有信号后自动发送。',
    sent: '已发送 %{count} 条。',
    logoutTitle: '还有 %{count} 条没有发送',
    logoutAsk: '退出登录会删除本机上未发送的内容。有信号时先发送，再退出。',
    logoutAnyway: '删除并退出',
    stay: '不退出',
    atLogin:
      '本机有 %{count} 条未发送的内容。由填写人登录后自动发送；其他人登录不会发送，也看不到。',
  },
};

export const en: typeof zh = {
  offline: {
    noSignal:
      'No signal. Fill in and submit as usual: it stays on this device and goes when the signal is back.',
    waiting: 'Not sent: %{count}',
    title: 'Not sent yet',
    typedAt: 'Typed at %{at}',
    photoSize: 'Photo, %{size} KB',
    content: 'Show content',
    state: {
      SIGNAL: 'Waits for a signal and then goes by itself.',
      SENDING: 'On its way…',
      LOGIN: 'The session is over. Sign in again as yourself; then it goes by itself.',
      NEXT: 'Goes in a moment.',
      MOVED_ON:
        'Not sent: the case has moved on. Your text is here: copy it, fill it in anew, or delete it.',
      REFUSED: 'Not sent: something needs to be corrected.',
      TOO_OLD:
        'Not sent: it is more than twenty-nine days old and may have arrived long ago. Look at the case before you fill it in anew or delete it.',
    },
    sendNow: 'Send now',
    copy: 'Copy content',
    copied: 'Copied.',
    again: 'Fill in anew',
    noTask: 'The case has no such task of yours now. Copy the content and tell the agency.',
    discard: 'Delete',
    discardAsk: 'Delete what was not sent? It cannot be brought back.',
    kept: 'Kept on this device; it goes when there is a signal.',
    sent: 'Sent: %{count}.',
    logoutTitle: '%{count} not sent yet',
    logoutAsk:
      'Signing out deletes from this device what was not sent. Send it first, while there is a signal.',
    logoutAnyway: 'Delete and sign out',
    stay: 'Stay signed in',
    atLogin:
      'On this device %{count} entries were not sent. They go when their author signs in; nobody else sends or sees them.',
  },
};
