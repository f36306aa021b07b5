"""A pg_durable install, real or local: connect, start a script, watch its instances.

The only place, besides the local engine, that speaks to a server. Nothing here prints.
"""
