-- Statistics of the daily counts; their time is that of the last publishing.
analyze mart.daily
