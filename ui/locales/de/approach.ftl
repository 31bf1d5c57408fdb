# approach
