"""An attacker on small counts: he reads what is public, knows the relations that an edition keeps, and asks by integer
programs how far each hidden number can still vary."""
