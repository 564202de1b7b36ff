-- The token in the address of a private badge shows the state of a build to whoever has it.
UPDATE repository SET badge_token = seal(badge_token, 'repository.badge_token');
UPDATE installation_key SET is_scrubbed = NOT EXISTS (SELECT 1 FROM repository) AND is_scrubbed;
