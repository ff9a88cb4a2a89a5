export const zh = {
  save: '存为草稿',
  saved: '草稿已保存，只有您能看到；30 天不动自动删除。',
  mine: '我的草稿',
  nameless: '未填姓名',
  resume: '继续填写',
  resumeOf: '继续填写：%{name}',
  deleteOf: '删除草稿：%{name}',
};

export const en: typeof zh = {
  save: 'Save as a draft',
  saved: 'Saved; only you can see it. It is deleted after 30 days without a change.',
  mine: 'My drafts',
  nameless: 'No name yet',
  resume: 'Go on',
  resumeOf: 'Go on with %{name}',
  deleteOf: 'Delete the draft of %{name}',
};
