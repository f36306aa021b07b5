"""What the compiler knows of SQL text: quoting (`text`) and references in it (`references`)."""
