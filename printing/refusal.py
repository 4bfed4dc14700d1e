"""A job that came to nothing, with the reply that says why."""


class Refusal(Exception):
    def __init__(self, reply):
        super().__init__(str(reply))
        self.reply = reply

    @classmethod
    def failed(cls, *messages, place=None):
        """The tools complain; where they name a place in the look, a person can mend it there."""
        return cls({"outcome": "failed", "messages": list(messages), **({"place": place} if place else {})})
