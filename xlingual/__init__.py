"""xlingual: find every rendering of the same statement across outlets and languages."""
