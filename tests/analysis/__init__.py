"""What PostgreSQL's grammar says of the SQL in a workflow."""
