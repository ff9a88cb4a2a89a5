export const SETTINGS_PATH = '/notification-settings';
