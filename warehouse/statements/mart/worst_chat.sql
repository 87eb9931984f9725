-- The chat with the most messages that show people in danger, then with the most listings.
select platform, chat
from mart.source
where listing_count > 0 or at_risk_count > 0
order by at_risk_count desc, listing_count desc, platform, chat
limit 1
