"""The renewals room: the renewal task of a policy term and its stages."""
