"""The rooms behind `dfdsl.parser`, in the order in which a text goes through them.

comments      blanks them out, keeps their places
automaton     lexer and LALR(1) automaton over the tables of `dfdsl.grammar_cache`
literals, chains, tree_builder
              one method for each alternative of the grammar; each builds on the one before
calls         steps written as calls
fixity        groups the operators; regrouping tells where PostgreSQL would group them otherwise
recovery      walks through a text that was refused; errors, mistakes, places say what is wrong with it
"""
