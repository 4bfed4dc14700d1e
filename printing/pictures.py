"""Pictures that cannot be read. The compiler stops at one without its name."""


def damaged(root):
    """What is wrong with each damaged picture of a job, its name in front; looked for when something went wrong."""
    # Sound jobs do without what it takes to load this.
    from PIL import Image

    found = []
    for path in sorted((root / "picture").glob("*")):
        try:
            with Image.open(path) as picture:
                picture.load()
        except (OSError, SyntaxError, ValueError) as error:
            # A drawing is no picture of dots.
            if path.suffix != ".svg":
                found.append(f"picture/{path.name}: {error}")
    return found
